package org.bifolio.validate.export;

/** Is told what the reading of a file comes upon, in the order of the file. */
public interface ExportReceiver {

    /** A record whose end was reached; whether it is valid was told before. */
    void read(ExportRecord whole);

    void found(ExportFinding finding);
}
