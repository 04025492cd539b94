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
import nl.handreiking.scaffold.edit.YamlEdit;
import nl.handreiking.scaffold.edit.YamlLine;
import nl.handreiking.scaffold.edit.YamlText;

/** Puts a level at the end of the list of levels, with words and colours of its own. */
final class LevelMaker {

  private static final String GUIDE = "handreiking.yaml";
  private static final String LEVELS = "niveaus";
  private static final int LONGEST_SHORT_TITLE = 4;

  private final PublicationFolder publication;
  private final ScaffoldTexts texts;

  LevelMaker(PublicationFolder publication, ScaffoldTexts texts) {
    this.publication = publication;
    this.texts = texts;
  }

  Draft make(NewPart wanted) throws Refusal {
    String before = publication.text(GUIDE).orElse("");
    Explanations explanations = Explanations.with(texts);
    List<YamlLine> lines =
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

  private List<YamlLine> lines(NewPart wanted) {
    List<YamlLine> lines = new ArrayList<>();
    lines.add(YamlLine.of("id", YamlText.of(wanted.id())));
    lines.add(YamlLine.of("titel", YamlText.of(wanted.titleOrId())));
    lines.add(YamlLine.of("korte-titel", YamlText.of(shortTitle(wanted))));
    lines.add(YamlLine.of("inleiding", YamlText.of(texts.text("level.lead"))));
    lines.add(YamlLine.of("kleuren", colours()));
    List<YamlLine> words = words();
    if (!words.isEmpty()) {
      lines.add(YamlLine.above("woorden", words));
    }
    return lines;
  }

  private static String shortTitle(NewPart wanted) {
    return wanted.id().length() <= LONGEST_SHORT_TITLE
        ? wanted.id().toUpperCase(Locale.ROOT)
        : wanted.idInWords();
  }

  private String colours() {
    LevelColours colours =
        ColourProposals.besides(publication.guide().levels().stream().map(Level::colours).toList());
    return YamlLine.flow(
        List.of(
            YamlLine.of("licht", YamlText.of(colours.light().hex())),
            YamlLine.of("licht-vlak", YamlText.of(colours.lightTint().hex())),
            YamlLine.of("donker", YamlText.of(colours.dark().hex())),
            YamlLine.of("donker-vlak", YamlText.of(colours.darkTint().hex()))));
  }

  /** All that any level has a word for: the word of the first one that has it. */
  private List<YamlLine> words() {
    Map<String, String> words = new TreeMap<>();
    for (Level level : publication.guide().levels()) {
      level.wording().words().forEach(words::putIfAbsent);
    }
    publication.guide().info().wording().words().forEach(words::putIfAbsent);
    return words.entrySet().stream()
        .map(word -> YamlLine.of(word.getKey(), YamlText.of(word.getValue())))
        .toList();
  }
}
