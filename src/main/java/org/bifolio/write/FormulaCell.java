package org.bifolio.write;

/**
 * Keeps a spreadsheet from computing a cell: an apostrophe before what begins a formula, as OWASP
 * advises against CSV injection. Where Chinese is typed, signs of full width begin one too.
 *
 * <p>{@code =1+1} → {@code '=1+1}
 */
final class FormulaCell {

    private static final String SIGNS = "=+-@＝＋－＠";

    private FormulaCell() {}

    static String defused(String cell) {
        return !cell.isEmpty() && SIGNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
