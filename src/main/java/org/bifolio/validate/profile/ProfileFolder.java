package org.bifolio.validate.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bifolio.hint.DidYouMean;
import org.bifolio.validate.export.ExportKind;

/** The profiles of a folder and those that a run names, with all that is wrong with them. */
public final class ProfileFolder {

    private final Path folder;
    private final List<Profile> profiles = new ArrayList<>();
    private final List<ProfileMistake> mistakes = new ArrayList<>();

    private ProfileFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads all profiles of a folder. Without the folder there are none.
     *
     * @param folder {@code mappings/profiles}
     */
    public static ProfileFolder read(Path folder) throws IOException {
        ProfileFolder all = new ProfileFolder(folder);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(ProfileFolder::isProfile).sorted().toList()) {
                    all.profiles.add(all.profile(file));
                }
            }
        }
        all.checkDefaults();
        return all;
    }

    private static boolean isProfile(Path file) {
        return file.toString().endsWith(ProfileReader.EXTENSION);
    }

    private Profile profile(Path file) throws IOException {
        ProfileReader reader = new ProfileReader(file);
        Profile profile = reader.read();
        mistakes.addAll(reader.mistakes());
        return profile;
    }

    private void checkDefaults() {
        Map<ExportKind, Profile> first = new EnumMap<>(ExportKind.class);
        for (Profile profile : profiles) {
            for (ExportKind kind : profile.isDefault() ? profile.kinds() : List.<ExportKind>of()) {
                Profile earlier = first.putIfAbsent(kind, profile);
                if (earlier != null) {
                    add(
                            folder.resolve(profile.name() + ProfileReader.EXTENSION).toString(),
                            earlier.name() + " is the default for " + kind.label() + " already");
                }
            }
        }
    }

    /**
     * Those that hold in a run.
     *
     * @param chosen names of profiles of the folder, or files; for kinds of records that none of
     *     them is for, the default ones hold
     */
    public Profiles choose(List<String> chosen) throws IOException {
        List<Profile> found = new ArrayList<>();
        for (String name : chosen) {
            Optional<Profile> known =
                    profiles.stream().filter(each -> each.name().equals(name)).findFirst();
            if (known.isPresent()) {
                found.add(known.get());
            } else if (isFile(name)) {
                found.add(profile(Path.of(name)));
            } else {
                List<String> names = profiles.stream().map(Profile::name).toList();
                String hint = DidYouMean.hint(name, names);
                String advice = hint.isEmpty() ? ", only " + String.join(", ", names) : hint;
                add("--profile", "there is no profile '" + name + "'" + advice);
            }
        }
        return Profiles.of(found, profiles);
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false; // told as an unknown name
        }
    }

    private void add(String file, String message) {
        mistakes.add(new ProfileMistake(file, 0, message));
    }

    /** All mistakes so far, by file and line. */
    public List<ProfileMistake> mistakes() {
        return List.copyOf(mistakes);
    }
}
