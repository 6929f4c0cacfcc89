package org.bifolio.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file. Names are UTF-8, or GB18030 as Chinese systems write them without saying so. */
final class ZipContainer implements Container {

    private final ZipFile zip;

    private ZipContainer(ZipFile zip) {
        this.zip = zip;
    }

    static ZipContainer of(Path file) throws IOException {
        try {
            return new ZipContainer(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException namesOrDamage) {
            return new ZipContainer(new ZipFile(file.toFile(), Charset.forName("GB18030")));
        }
    }

    @Override
    public Collection<String> names() throws BrokenContainerException {
        if (zip.size() > MOST_ENTRIES) {
            throw new BrokenContainerException(
                    "The archive has %d entries, more than the %d that are read."
                            .formatted(zip.size(), MOST_ENTRIES));
        }
        List<String> names = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Override
    public Content open(String name) throws IOException {
        InputStream entry = zip.getInputStream(new ZipEntry(name));
        if (entry == null) {
            throw new BrokenContainerException("The archive does not hold " + name + ".");
        }
        return Content.of(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
