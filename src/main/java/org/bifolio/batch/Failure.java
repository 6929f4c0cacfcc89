package org.bifolio.batch;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

/** Says what went wrong in words for somebody who reads no Java. */
public final class Failure {

    /** How Linux, macOS and Windows call it; Java hands their words on. */
    private static final String[] FULL = {
        "No space left on device", "not enough space on the disk"
    };

    private Failure() {}

    public static String describe(Throwable thrown) {
        Throwable cause = rootCause(thrown);
        String message = String.valueOf(cause.getMessage());
        for (String full : FULL) {
            if (message.contains(full)) {
                return "The disk is full: " + message;
            }
        }
        if (isOfTheDatabase(thrown)) {
            return "the database cannot be reached or used: " + message;
        }
        if (cause instanceof AccessDeniedException denied) {
            return "no permission: " + denied.getFile();
        }
        if (cause instanceof InvalidPathException name) {
            return "this locale cannot spell the file name "
                    + name.getInput()
                    + "; start again with LC_ALL=C.UTF-8 in the environment";
        }
        if (cause instanceof NoSuchFileException missing) {
            return "file not found: " + missing.getFile();
        }
        if (cause instanceof FileSystemException other) {
            return other.getFile() + " cannot be read or written: " + reason(other);
        }
        return cause.getMessage() == null ? cause.toString() : message;
    }

    /** What set off all the others. */
    static Throwable rootCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isOfTheDatabase(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    /** What the system says; where Java asked it nothing, the name of the exception says it. */
    private static String reason(FileSystemException thrown) {
        if (thrown instanceof DirectoryNotEmptyException) {
            return "a directory that is not empty is in the way";
        }
        String reason = thrown.getReason();
        return reason == null ? thrown.getClass().getSimpleName() : reason;
    }
}
