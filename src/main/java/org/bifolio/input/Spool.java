package org.bifolio.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Where streams that can only be read from front to back are laid out for the time of a run: what
 * standard input holds, the tar inside a {@code .tar.gz}, an archive inside an archive.
 *
 * @param folder made when it is needed, deleted by the run when it is done
 */
record Spool(Path folder) {

    /** Text shrinks to a fifth, seldom below a fiftieth; a bomb is a thousand times its size. */
    private static final long MOST_EXPANSION = 200;

    /** A small file may expand so far in any case. */
    private static final long HARMLESS = 16L << 20;

    private interface Source {
        InputStream open() throws IOException;
    }

    /**
     * The bytes of a compressed file; of one that breaks off those before, as far as there are any:
     * what they hold shows the break.
     */
    Path unpacked(Path file, Compression compression) throws IOException {
        String key = file + "\n" + Stamp.of(file);
        return laidOut(key, Files.size(file), () -> new UpToBreak(compression.open(file)));
    }

    /** The bytes of an archive that lies in another one. */
    Path extracted(OpenContainer outer, String name) throws IOException {
        String key = outer.file() + "\n" + Stamp.of(outer.file()) + "\n" + name;
        return laidOut(key, Files.size(outer.file()), () -> outer.open(name).bytes());
    }

    /** Named by its key, so that each stream is laid out once, whoever asks first. */
    private Path laidOut(String key, long packed, Source source) throws IOException {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(UUID.nameUUIDFromBytes(name).toString());
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", "");
            try (InputStream in = source.open();
                    OutputStream out = Files.newOutputStream(draft)) {
                copy(in, out, Math.max(HARMLESS, packed * MOST_EXPANSION));
            } catch (IOException e) {
                Files.delete(draft);
                throw e;
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copied += read;
            if (copied > most) {
                throw new BrokenContainerException(
                        "The archive expands to more than %d times its size."
                                .formatted(MOST_EXPANSION));
            }
            out.write(buffer, 0, read);
        }
    }
}
