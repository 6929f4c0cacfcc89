package org.bifolio.output;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.bifolio.write.ArticleFormat;

/** Takes a rendition apart into the files that it is. */
final class ArticleFiles {

    /** Takes one file. */
    interface Receiver {
        void file(String name, byte[] bytes) throws IOException;
    }

    private ArticleFiles() {}

    static void each(List<String> names, byte[] rendition, Receiver receiver) throws IOException {
        if (names.size() == 1) {
            receiver.file(names.get(0), rendition);
            return;
        }
        Iterator<String> name = names.iterator();
        int start = 0;
        for (int at = 0; at <= rendition.length; at++) {
            if (at == rendition.length || rendition[at] == ArticleFormat.FILE_SEPARATOR) {
                receiver.file(name.next(), Arrays.copyOfRange(rendition, start, at));
                start = at + 1;
            }
        }
    }
}
