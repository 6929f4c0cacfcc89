package org.bifolio;

/** Where the program starts. */
public final class App {

    private App() {}

    public static void main(String[] args) {
        System.err.println("bifolio");
    }
}
