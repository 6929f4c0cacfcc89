package org.bifolio.locate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The platform's id of the article, letters and digits, and its address, as far as a page tells
 * them.
 *
 * @param url without fragment and tracking: {@code http://host/Qikan/Article/Detail?id=7101034688}
 */
record ArticleAddress(@Nullable String id, @Nullable String url) {

    static final ArticleAddress UNKNOWN = new ArticleAddress(null, null);

    /** A host's own path; a WebVPN puts its own parts before it and is no public address. */
    private static final Pattern DETAIL =
            Pattern.compile(
                    "(?i)(https?://[^/?#\\s]{1,200})?(/?(?:qikan/)?article/detail(?:\\.aspx)?)"
                            + "\\?(?:[^#\\s]{0,200}&)?id=([0-9A-Za-z]+)(?:&[^#\\s]*)?(#\\S*)?");

    private static final Pattern MIRRORED_DETAIL =
            Pattern.compile(
                    "(?i)\\S{0,400}/detail(?:\\.aspx)?\\?(?:[^#\\s]{0,200}&)?id=([0-9A-Za-z]+)(?:&[^#\\s]*)?#\\S*");

    /**
     * The addresses of www.cqvip.com: {@code /QK/90056X/201605/669012345.html}, {@code
     * /doc/journal/954991692}.
     */
    private static final Pattern WWW =
            Pattern.compile(
                    "(?i)(https?://[^/?#\\s]{1,200}/(?:QK/[^/?#\\s]{1,40}/[^/?#\\s]{1,40}|doc/[a-z]{1,20})"
                            + "/([0-9A-Za-z]+)(?:\\.s?html?)?)(?:[?#]\\S*)?");

    private static final Pattern EXPORT =
            Pattern.compile(
                    "(?i)\\S{0,400}/export\\?(?:\\S{0,200}&)?ids=([0-9A-Za-z]+)(?:[&#]\\S*)?");

    /** {@code Detail?id=7101034688&from=….html}, also with {@code =} and {@code &} encoded. */
    private static final Pattern FILE_ID =
            Pattern.compile(
                    "(?i)(?:^|%3F|%26|[^0-9a-z])id(?:=|%3D)([0-9a-z]+)"
                            + "(?=$|[&# (,]|_from|%26|%23|(?:\\.[a-z]{2,5}){1,2}$)");

    /**
     * What a link of the page tells of the page itself: its tabs ({@code
     * Detail?id=…#referenceRelate}, {@code #top}) and its export button do, an entry of a reference
     * list does not.
     */
    static ArticleAddress ofLink(String link) {
        Matcher detail = DETAIL.matcher(link);
        if (detail.matches() && detail.group(4) != null) {
            return address(detail);
        }
        Matcher mirrored = MIRRORED_DETAIL.matcher(link);
        if (mirrored.matches()) {
            return new ArticleAddress(mirrored.group(1), null);
        }
        Matcher export = EXPORT.matcher(link);
        return export.matches() ? new ArticleAddress(export.group(1), null) : UNKNOWN;
    }

    /** An address that the page gives as its own: canonical link, {@code og:url}, saved-from. */
    static ArticleAddress ofOwn(String address) {
        Matcher www = WWW.matcher(address);
        if (www.matches()) {
            return new ArticleAddress(www.group(2), www.group(1));
        }
        Matcher detail = DETAIL.matcher(address);
        return detail.matches() ? address(detail) : ofLink(address);
    }

    static ArticleAddress ofLinks(List<String> links) {
        ArticleAddress found = UNKNOWN;
        for (String link : links) {
            found = found.or(ofLink(link));
            if (found.url != null) {
                break;
            }
        }
        return found;
    }

    /** An id that stands alone; anything but letters and digits is none. */
    static ArticleAddress ofId(String id) {
        boolean plain =
                !id.isEmpty() && id.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        return plain ? new ArticleAddress(id, null) : UNKNOWN;
    }

    /** The id in a file's name, for pages that do not tell it. */
    static ArticleAddress ofFile(String uri) {
        String name = uri.substring(uri.lastIndexOf('/') + 1);
        Matcher id = FILE_ID.matcher(name);
        return id.find() ? new ArticleAddress(id.group(1), null) : UNKNOWN;
    }

    /** What is missing here is taken from the other, unless it speaks of another article. */
    ArticleAddress or(ArticleAddress other) {
        if (id == null) {
            return other;
        }
        return url == null && id.equals(other.id) ? other : this;
    }

    private static ArticleAddress address(Matcher detail) {
        String id = detail.group(3);
        @Nullable String host = detail.group(1);
        boolean complete = host != null && detail.group(2).startsWith("/");
        return new ArticleAddress(id, complete ? host + detail.group(2) + "?id=" + id : null);
    }
}
