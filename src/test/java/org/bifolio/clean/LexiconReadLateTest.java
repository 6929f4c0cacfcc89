package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page without English never pays for the lexicon. Tried with classes loaded afresh. */
class LexiconReadLateTest {

    private static final String HOLDER = "org.bifolio.words.Lexicon$Shared";

    @Test
    void chineseIsCleanedWithoutTheLexicon() throws Exception {
        try (FreshClasses classes = new FreshClasses()) {
            Object texts = textCleaning(classes);

            method(texts, "chinese").invoke(texts, "title.zh", "河岸的灯光 ,其安全感");
            assertThat(classes.hasLoaded(HOLDER)).isFalse();

            method(texts, "englishCharacters").invoke(texts, "keywords.en", "street light");
            assertThat(classes.hasLoaded(HOLDER)).isFalse();

            Object prose = classes.loadClass("org.bifolio.words.TextKind").getEnumConstants()[0];
            Object nothing =
                    classes.loadClass("org.bifolio.words.PageEnglish").getField("NONE").get(null);
            method(texts, "english")
                    .invoke(
                            texts,
                            "title.en",
                            "of lampsand light",
                            prose,
                            nothing,
                            new ArrayList<>());
            assertThat(classes.hasLoaded(HOLDER)).isTrue();
        }
    }

    private static Object textCleaning(FreshClasses classes) throws ReflectiveOperationException {
        Class<?> settings = classes.loadClass(CleaningSettings.class.getName());
        Constructor<?> cleaning =
                classes.loadClass(TextCleaning.class.getName()).getDeclaredConstructor(settings);
        cleaning.setAccessible(true);
        return cleaning.newInstance(settings.getField("DEFAULT").get(null));
    }

    private static Method method(Object object, String name) {
        Method method =
                Arrays.stream(object.getClass().getDeclaredMethods())
                        .filter(each -> each.getName().equals(name))
                        .findAny()
                        .orElseThrow();
        method.setAccessible(true);
        return method;
    }

    /** Loads the program's classes once more. */
    private static final class FreshClasses extends URLClassLoader {

        FreshClasses() throws MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        boolean hasLoaded(String name) {
            return findLoadedClass(name) != null;
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry :
                    System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(new URL[0]);
        }
    }
}
