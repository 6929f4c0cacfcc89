package org.bifolio.article;

import org.jspecify.annotations.Nullable;

/**
 * A class of a scheme; pages give the Chinese Library Classification: {@code CLC}, {@code TU246},
 * {@code 建筑科学—…}.
 */
public record Classification(String scheme, String code, @Nullable String label) {

    public static final String CLC = "CLC";
}
