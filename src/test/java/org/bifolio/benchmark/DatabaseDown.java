package org.bifolio.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PostgreSQL as the job repository, stopped in the middle of a run and brought back. */
final class DatabaseDown implements Fault {

    private final Path data;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    private DatabaseDown(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    static DatabaseDown in(Path folder) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return new DatabaseDown(folder, free.getLocalPort());
        }
    }

    @Override
    public String name() {
        return "PostgreSQL stops";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + port + "/postgres",
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "");
    }

    @Override
    public void prepare(OutputTree undisturbed) throws IOException {
        new OutputTree(data).delete();
        Files.createDirectories(data);
        start();
    }

    @Override
    public void strike(Struck run) throws IOException, InterruptedException {
        run.waitFor(0.5);
        clear();
    }

    @Override
    public String message() {
        return "the database cannot be reached";
    }

    @Override
    public void mend() throws IOException {
        start();
    }

    private void start() throws IOException {
        server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .start();
    }

    @Override
    public void clear() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
