package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bifolio.finding.Repair;
import org.bifolio.keywords.BorderEvidence;

/** How far the confidence of keyword borders may be trusted, of whole lists and of keywords. */
final class KeywordCalibration {

    private final Bins lists = new Bins();
    private final Bins keywords = new Bins();

    private KeywordCalibration() {}

    static void print(String title, Path cases, String set, Path records) throws IOException {
        KeywordCalibration calibration = new KeywordCalibration();
        Case.of(cases, set, records).forEach(calibration::add);
        calibration.lists.print(title + ": lists by confidence, as far as they were parted");
        calibration.keywords.print(title + ": their keywords by confidence");
    }

    private void add(Case one) {
        List<String> truth = Case.strings(one.truth().get("en")).stream().map(this::fold).toList();
        List<String> written = one.article().keywords().en();
        for (Repair repair : one.article().repairs()) {
            if (written == null || !repair.rule().equals("keyword-borders")) {
                continue;
            }
            List<String> found = written.stream().map(this::fold).toList();
            lists.add(repair.confidence(), found.equals(truth));
            List<Double> sure = BorderEvidence.confidences(repair.evidence());
            for (int at = 0; at < Math.min(sure.size(), found.size()); at++) {
                keywords.add(sure.get(at), truth.contains(found.get(at)));
            }
        }
    }

    private String fold(String keyword) {
        return keyword.toLowerCase(Locale.ROOT);
    }
}
