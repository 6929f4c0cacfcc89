package org.bifolio.locate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What an HTML page tells of its own address, the surest first. */
final class HtmlAddress {

    /** The comment of a browser that saved the page. */
    private static final Pattern SAVED_FROM =
            Pattern.compile("saved from url=\\(\\d{1,6}\\)\\s{0,3}(\\S{1,1000})");

    /** The download button: {@code showdown('7101034688','…')}. */
    private static final Pattern DOWNLOAD = Pattern.compile("showdown\\('([0-9A-Za-z]+)'");

    private HtmlAddress() {}

    static ArticleAddress of(Document page) {
        return stated(page).or(savedFrom(page)).or(linked(page)).or(buttons(page));
    }

    private static ArticleAddress stated(Document page) {
        ArticleAddress found = ArticleAddress.UNKNOWN;
        for (Element link : page.select("link[rel=canonical]")) {
            found = found.or(ArticleAddress.ofOwn(link.attr("href")));
        }
        for (Element meta : page.select("meta[property=og:url]")) {
            found = found.or(ArticleAddress.ofOwn(meta.attr("content")));
        }
        return found;
    }

    /** It stands before or right inside the {@code html} element. */
    private static ArticleAddress savedFrom(Document page) {
        ArticleAddress found = ArticleAddress.UNKNOWN;
        for (Element root : page.children()) {
            for (Node node : root.childNodes()) {
                found = found.or(savedFrom(node));
            }
        }
        for (Node node : page.childNodes()) {
            found = found.or(savedFrom(node));
        }
        return found;
    }

    private static ArticleAddress savedFrom(Node node) {
        if (!(node instanceof Comment comment)) {
            return ArticleAddress.UNKNOWN;
        }
        Matcher address = SAVED_FROM.matcher(comment.getData());
        return address.find() ? ArticleAddress.ofOwn(address.group(1)) : ArticleAddress.UNKNOWN;
    }

    private static ArticleAddress linked(Document page) {
        return ArticleAddress.ofLinks(page.select("a[href]").eachAttr("href"));
    }

    private static ArticleAddress buttons(Document page) {
        for (Element cited : page.select(".article-title [data-articleid]")) {
            ArticleAddress id = ArticleAddress.ofId(cited.attr("data-articleid"));
            if (id.id() != null) {
                return id;
            }
        }
        for (Element button : page.select(".article-source [onclick]")) {
            Matcher download = DOWNLOAD.matcher(button.attr("onclick"));
            if (download.find()) {
                return ArticleAddress.ofId(download.group(1));
            }
        }
        return ArticleAddress.UNKNOWN;
    }
}
