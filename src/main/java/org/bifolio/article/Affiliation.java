package org.bifolio.article;

/**
 * Where contributors work. {@code name} is the whole line of the page; {@code address} the same
 * text taken apart, for each language in which that was possible.
 *
 * @param id {@code aff1}, {@code aff2} … in the order of the page
 */
public record Affiliation(String id, Bilingual<String> name, Bilingual<Address> address) {

    public Affiliation(String id, Bilingual<String> name) {
        this(id, name, Bilingual.none());
    }
}
