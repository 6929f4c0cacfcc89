package org.bifolio.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Says what went wrong in words for somebody who reads no Java. */
final class Failure {

    private Failure() {}

    static String describe(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
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
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
