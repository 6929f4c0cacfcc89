package org.bifolio.write;

/**
 * What becomes one document.
 *
 * @param root of a class that JAXB knows
 * @param doctype the whole DOCTYPE, or nothing for a document without one
 */
public record XmlShape(Object root, String doctype) {

    /** A document without a DOCTYPE. */
    public XmlShape(Object root) {
        this(root, "");
    }
}
