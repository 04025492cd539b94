package nl.handreiking.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.handreiking.model.Level;
import nl.handreiking.model.LevelColours;
import nl.handreiking.scaffold.Draft.Edit;
import nl.handreiking.scaffold.edit.Element;
import nl.handreiking.scaffold.edit.Line;
import nl.handreiking.scaffold.edit.YamlEdit;
import nl.handreiking.scaffold.edit.YamlText;

/** Puts a level at the end of the list of levels, with words and colours of its own. */
final class LevelMaker {

  private static final String GUIDE = "handreiking.yaml";
  private static final String LEVELS = "niveaus";
  private static final int LONGEST_SHORT_TITLE = 4;

  private final Publication publication;
  private final Texts texts;

  LevelMaker(Publication publication, Texts texts) {
    this.publication = publication;
    this.texts = texts;
  }

  Draft make(Wanted wanted) throws Refusal {
    String before = publication.text(GUIDE).orElse("");
    Explanations explanations = Explanations.with(texts);
    List<Line> lines =
        explanations.explain(lines(wanted), explanations.keys("handreiking", LEVELS)).stream()
            .map(line -> line.explainedOnceIn(before))
            .toList();
    Element level = new Element.Fields(lines);
    Optional<String> after = YamlEdit.ofFile(before).addToList(LEVELS, level);
    List<String> byHand = new ArrayList<>(List.of(LEVELS + ":"));
    byHand.addAll(level.block(2, 4));
    Draft entry = Draft.of(new Edit(GUIDE, before, after, byHand));
    return entry.isPossible() ? new NewLevel(publication, texts, wanted).settled(entry) : entry;
  }

  private List<Line> lines(Wanted wanted) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("id", YamlText.of(wanted.id())));
    lines.add(Line.of("titel", YamlText.of(wanted.titleOrId())));
    lines.add(Line.of("korte-titel", YamlText.of(shortTitle(wanted))));
    lines.add(Line.of("inleiding", YamlText.of(texts.text("level.lead"))));
    lines.add(Line.of("kleuren", colours()));
    List<Line> words = words();
    if (!words.isEmpty()) {
      lines.add(Line.above("woorden", words));
    }
    return lines;
  }

  private static String shortTitle(Wanted wanted) {
    return wanted.id().length() <= LONGEST_SHORT_TITLE
        ? wanted.id().toUpperCase(Locale.ROOT)
        : wanted.idInWords();
  }

  private String colours() {
    LevelColours colours =
        Palette.besides(publication.guide().levels().stream().map(Level::colours).toList());
    return Line.flow(
        List.of(
            Line.of("licht", YamlText.of(colours.light().hex())),
            Line.of("licht-vlak", YamlText.of(colours.lightTint().hex())),
            Line.of("donker", YamlText.of(colours.dark().hex())),
            Line.of("donker-vlak", YamlText.of(colours.darkTint().hex()))));
  }

  /** All that any level has a word for: the word of the first one that has it. */
  private List<Line> words() {
    Map<String, String> words = new TreeMap<>();
    for (Level level : publication.guide().levels()) {
      level.wording().words().forEach(words::putIfAbsent);
    }
    publication.guide().info().wording().words().forEach(words::putIfAbsent);
    return words.entrySet().stream()
        .map(word -> Line.of(word.getKey(), YamlText.of(word.getValue())))
        .toList();
  }
}
