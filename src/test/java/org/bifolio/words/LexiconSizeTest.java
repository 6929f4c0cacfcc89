package org.bifolio.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lexicon stays small: all of it is in a few arrays of numbers. */
class LexiconSizeTest {

    private static final long MOST_BYTES = 40L * 1024 * 1024;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    @Test
    void takesAtMostFortyMegabytes() throws IllegalAccessException {
        assertThat(bytes(Lexicon.shared())).isBetween(MOST_BYTES / 10, MOST_BYTES);
    }

    /** Bytes of all arrays that an object of this package holds. */
    private long bytes(Object object) throws IllegalAccessException {
        if (!seen.add(object)) {
            return 0;
        }
        if (object.getClass().isArray()) {
            return (long) Array.getLength(object) * width(object.getClass().getComponentType());
        }
        long bytes = 0;
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                bytes += bytes(field.get(object));
            }
        }
        return bytes;
    }

    private static int width(Class<?> component) {
        return component == byte.class
                ? 1
                : component == int.class || component == float.class ? 4 : 8;
    }
}
