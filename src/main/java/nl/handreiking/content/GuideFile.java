package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.model.Level;
import nl.handreiking.model.Reference;
import nl.handreiking.model.ReviewSettings;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Form;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.Scalars;
import nl.handreiking.yaml.YamlReader;

/** {@code handreiking.yaml}: what the publication is, its levels, and what it is made of. */
record GuideFile(
    GuideInfo info, List<Level> levels, List<Reference> topics, List<Reference> pages) {

  private static final ScalarType<String> LANGUAGE_TAG =
      ScalarType.of(
          ContentRules.NOT_A_LANGUAGE,
          new Form.Like(Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*"), true),
          "nl",
          GuideFile::languageTag);

  private static final Key<String> TITLE = required("titel", Scalars.TEXT);
  private static final Key<String> SUBTITLE = required("ondertitel", Scalars.TEXT);
  private static final Key<String> SHORT_TITLE = required("korte-titel", Scalars.TEXT);
  private static final Key<LevelText> LEAD = required("inleiding", Types.LEVEL_TEXT);
  private static final Key<String> LANGUAGE = required("taal", LANGUAGE_TAG);
  private static final Key<String> PUBLISHER = required("uitgever", Scalars.TEXT);
  private static final Key<LocalDate> REVIEWED = required("laatst-nagekeken", Scalars.DATE);
  private static final Key<Map<String, String>> WORDS = optional("woorden", LevelKeys.WORDS_TYPE);
  static final Key<List<Level>> LEVELS =
      required("niveaus", ListType.some(LevelKeys.TYPE).distinctBy("id"));
  private static final Key<List<Reference>> TOPICS =
      required("onderwerpen", ListType.some(Types.TOPIC));
  private static final Key<List<Reference>> PAGES = optional("paginas", ListType.of(Types.PAGE));
  private static final Key<GuideInfo.Home> HOME = optional("startpagina", HomeKeys.TYPE);
  private static final Key<GuideInfo.Event> EVENT = optional("week", EventKeys.TYPE);

  private static final Key<ReviewSettings> REVIEW = optional("controle", ReviewKeys.TYPE);

  static final RecordType<GuideFile> TYPE =
      RecordType.of(
          List.of(
              TITLE,
              SUBTITLE,
              SHORT_TITLE,
              LEAD,
              LANGUAGE,
              PUBLISHER,
              REVIEWED,
              WORDS,
              LEVELS,
              TOPICS,
              PAGES,
              HOME,
              EVENT,
              REVIEW),
          GuideFile::of);

  /** The file, and what could not be read of it. */
  record Read(GuideFile file, Set<Unreadable> gaps) {}

  static final FileReading<Optional<Read>> GUIDE = GuideFile::read;

  private static Optional<Read> read(
      ContentFile file, Optional<SourceText> text, Problems problems) {
    return text.flatMap(found -> YamlReader.read(found, problems))
        .flatMap(
            node ->
                TYPE.read(node, problems)
                    .map(read -> new Read(read, UnreadableParts.ofGuide(node, read))));
  }

  private static GuideFile of(Fields f) {
    GuideInfo info =
        new GuideInfo(
            new GuideInfo.Titles(f.get(TITLE), f.get(SUBTITLE), f.get(SHORT_TITLE)),
            f.get(LEAD),
            f.get(LANGUAGE),
            f.get(PUBLISHER),
            f.get(REVIEWED),
            new Wording("", f.get(WORDS)),
            f.atMostOne(EVENT),
            f.get(HOME),
            f.find(REVIEW).orElse(ReviewSettings.STANDARD),
            f.spanOf(LANGUAGE),
            f.span());
    return new GuideFile(info, f.get(LEVELS), f.get(TOPICS), f.get(PAGES));
  }

  private static Optional<String> languageTag(String text) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
