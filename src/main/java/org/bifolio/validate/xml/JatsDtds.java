package org.bifolio.validate.xml;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The DTDs of JATS by their public identifiers, each flattened once. */
final class JatsDtds {

    private final Map<String, String> paths = JatsDoctypes.paths();
    private final Map<String, byte[]> flat = new ConcurrentHashMap<>();

    boolean knows(String publicId) {
        return paths.containsKey(publicId);
    }

    /**
     * @param publicId one that is {@linkplain #knows known}
     */
    byte[] of(String publicId) {
        String path = Objects.requireNonNull(paths.get(publicId), publicId);
        return flat.computeIfAbsent(path, FlatDtd::of);
    }
}
