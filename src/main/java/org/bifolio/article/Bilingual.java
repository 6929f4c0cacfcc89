package org.bifolio.article;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing said in Chinese, in English, in both or in neither. */
public record Bilingual<T>(@Nullable T zh, @Nullable T en) {

    private static final Bilingual<?> NONE = new Bilingual<>(null, null);

    @SuppressWarnings("unchecked") // holds no value, so it fits every type
    public static <T> Bilingual<T> none() {
        return (Bilingual<T>) NONE;
    }

    public static <T> Bilingual<T> of(T zh, T en) {
        return new Bilingual<>(zh, en);
    }

    public static <T> Bilingual<T> zh(T zh) {
        return new Bilingual<>(zh, null);
    }

    public static <T> Bilingual<T> en(T en) {
        return new Bilingual<>(null, en);
    }

    public Optional<T> in(Lang lang) {
        return Optional.ofNullable(lang == Lang.ZH ? zh : en);
    }

    /** The Chinese side, else the English one. */
    public Optional<T> any() {
        return in(Lang.ZH).or(() -> in(Lang.EN));
    }

    public boolean isComplete() {
        return zh != null && en != null;
    }

    public boolean isEmpty() {
        return zh == null && en == null;
    }

    public <R> Bilingual<R> map(Function<? super T, ? extends R> each) {
        return new Bilingual<>(
                zh == null ? null : each.apply(zh), en == null ? null : each.apply(en));
    }
}
