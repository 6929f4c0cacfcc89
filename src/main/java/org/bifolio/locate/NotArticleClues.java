package org.bifolio.locate;

import java.util.List;
import org.bifolio.locate.Located.NotAnArticle;

/** Why a page is no article, from what else stands on it. */
final class NotArticleClues {

    private static final List<String> WEB_VPN = List.of("vpn_rewrite", "wengine-vpn", "__vpn_");
    private static final List<String> LOGIN =
            List.of("登录失效", "登录超时", "登录已过期", "请先登录", "请登录后", "重新登录");
    private static final List<String> CHALLENGE =
            List.of("Precondition Failed", "412 Precondition", "$_ts");

    private NotArticleClues() {}

    /** A page that prints the labels of an article, but too few of them. */
    static NotAnArticle ofLabelled(String text, PageLines lines, FieldSet fields) {
        if (fields.hasTitle()) {
            return new NotAnArticle(
                    "notice", "The page has a title but neither author nor abstract.");
        }
        return of(text, lines);
    }

    static NotAnArticle of(String text, PageLines lines) {
        if (lines.plain().stream().allMatch(String::isEmpty)) {
            return new NotAnArticle("empty", "The page holds no text.");
        }
        if (contains(text, WEB_VPN)) {
            return new NotAnArticle("webvpn", "The page is a WebVPN's own, without an article.");
        }
        if (contains(text, LOGIN) || asksForPassword(text)) {
            return login();
        }
        if (contains(text, CHALLENGE) || isStatus(lines)) {
            return challenge();
        }
        if (SearchList.is(lines, lines.size())) {
            return new NotAnArticle("search-list", "The page lists several articles.");
        }
        return new NotAnArticle(
                "unknown-layout", "None of the labels of an article page was found below a title.");
    }

    /** A page that shows nothing before its script has run. */
    static NotAnArticle ofScript(String text) {
        NotAnArticle clue = of(text, PageLines.ofText("script"));
        return clue.code().equals("unknown-layout") ? challenge() : clue;
    }

    static NotAnArticle login() {
        return new NotAnArticle("login", "The page asks for a login and shows no article.");
    }

    private static NotAnArticle challenge() {
        return new NotAnArticle(
                "browser-challenge",
                "The page is a browser challenge: a script or status 412, and no article.");
    }

    private static boolean asksForPassword(String text) {
        return text.contains("登录") && text.contains("密码");
    }

    private static boolean isStatus(PageLines lines) {
        return lines.plain().stream()
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> line.equals("412") || line.startsWith("412 "))
                .isPresent();
    }

    private static boolean contains(String text, List<String> clues) {
        return clues.stream().anyMatch(text::contains);
    }
}
