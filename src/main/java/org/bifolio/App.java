package org.bifolio;

import org.bifolio.cli.Commands;

/** Where the program starts. */
public final class App {

    private App() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
