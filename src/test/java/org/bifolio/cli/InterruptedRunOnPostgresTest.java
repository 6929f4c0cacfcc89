package org.bifolio.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same accidents with the job repository in PostgreSQL, a real one that the test starts. */
class InterruptedRunOnPostgresTest extends InterruptedRunTest {

    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
        System.setProperty(URL, server.getJdbcUrl("postgres", "postgres"));
        System.setProperty(USER, "postgres");
    }

    @AfterAll
    static void stopServer() throws IOException {
        System.clearProperty(URL);
        System.clearProperty(USER);
        server.close();
    }
}
