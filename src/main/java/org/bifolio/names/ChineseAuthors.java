package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.article.Role;

/** Reads the Chinese side of an author field; the English side helps where borders were lost. */
final class ChineseAuthors {

    private static final Set<String> NOBODY =
            Set.of("无", "不详", "佚名", "作者不详", "匿名", "无名氏", "等", "暂无");

    private static final Pattern OTHERS = Pattern.compile("(?<=\\p{IsHan}{2})等$");

    /** {@code 本刊记者王明}, {@code 文/王明}: the role stands in front. */
    private static final Pattern BYLINE =
            Pattern.compile(
                    "((?:本刊|本报|本社)?(?:实习|特约|见习)?(?:记者|通讯员)|[文图摄影译整理]{1,2}[/／])(\\p{IsHan}{2,4})");

    private final List<LatinName> english;
    private final List<ListedAuthor> authors = new ArrayList<>();
    private final List<String> doubts;

    private ChineseAuthors(List<LatinName> english, List<String> doubts) {
        this.english = english;
        this.doubts = doubts;
    }

    /**
     * @param english names of the English side
     * @param doubts where sentences about what is not sure are added
     */
    static List<ListedAuthor> read(
            List<ListPart> parts, List<LatinName> english, List<String> doubts) {
        ChineseAuthors reading = new ChineseAuthors(english, doubts);
        joinSingleCharacters(parts).forEach(reading::add);
        return reading.authors;
    }

    /** Print sets short names wide, {@code 王 明}; a name is never one character. */
    private static List<ListPart> joinSingleCharacters(List<ListPart> parts) {
        List<ListPart> joined = new ArrayList<>();
        for (ListPart part : parts) {
            int last = joined.size() - 1;
            if (part.before() == ' ' && last >= 0 && isSingle(joined.get(last)) && isShort(part)) {
                ListPart whole = part.named(joined.get(last).name() + part.name());
                joined.set(
                        last,
                        new ListPart(
                                whole.name(),
                                joined.get(last).before(),
                                part.brackets(),
                                part.marks()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static boolean isSingle(ListPart part) {
        return part.isBare() && part.name().length() == 1 && HanName.hasHan(part.name());
    }

    private static boolean isShort(ListPart part) {
        return part.name().length() <= 2 && HanName.hasHan(part.name());
    }

    private void add(ListPart part) {
        if (part.name().isEmpty()) {
            part.brackets().forEach(content -> doubt(content, "no name"));
            return;
        }
        Role role = role(part);
        if (!HanName.hasHan(part.name())) {
            latin(part, role);
            return;
        }
        String name = OTHERS.matcher(part.name()).replaceFirst("");
        if (name.length() < part.name().length() || name.equals("等")) {
            doubts.add("The author list ends with 等 (and others): not everyone is named.");
        }
        Matcher byline = BYLINE.matcher(name);
        if (byline.matches() && Surnames.isSurname(byline.group(2).substring(0, 1))) {
            String term = byline.group(1).replaceAll("[/／]", "");
            author(byline.group(2), RoleTerms.role(term).orElse(role), part.marks());
        } else if (!NOBODY.contains(name)) {
            han(name, role, part.marks());
        }
    }

    private Role role(ListPart part) {
        Role role = Role.AUTHOR;
        for (String content : part.brackets()) {
            Optional<Role> known = RoleTerms.role(content);
            if (known.isEmpty()) {
                doubt(content, part.name());
            }
            role = known.orElse(role);
        }
        return role;
    }

    private void doubt(String content, String name) {
        doubts.add(
                "The bracket ("
                        + content
                        + ") behind "
                        + name
                        + " in the author list is no known role.");
    }

    private void han(String name, Role role, List<String> marks) {
        List<String> names = GluedNames.part(name, english);
        if (names.size() > 1 && !GluedNames.isReadBy(names, english)) {
            doubts.add(
                    "The author " + name + " was read as two: " + String.join(", ", names) + ".");
        }
        names.forEach(one -> author(one, role, marks));
    }

    private void latin(ListPart part, Role role) {
        boolean own = part.before() == ';';
        List<String> names = own ? List.of(part.name()) : LatinRun.names(part.name(), english);
        if (!own && LatinRun.isGuess(names, english)) {
            doubts.add("The borders between the names are lost in: " + part.name() + ".");
        }
        names.forEach(one -> author(one, role, part.marks()));
    }

    private void author(String name, Role role, List<String> marks) {
        authors.add(new ListedAuthor(name, role, Groups.isGroup(name), marks, ""));
    }
}
