package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.GuideInfo.Home;
import nl.handreiking.model.GuideInfo.HomeFigures;
import nl.handreiking.model.GuideInfo.QuickLink;
import nl.handreiking.model.Reference;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** The home page in {@code handreiking.yaml}. */
final class HomeKeys {

  private static final Key<String> TITLE = required("titel", Scalars.TEXT);
  private static final Key<List<Reference>> FIGURES =
      required("figuren", ListType.some(Types.FIGURE));

  private static final RecordType<HomeFigures> FIGURES_TYPE =
      RecordType.of(List.of(TITLE, FIGURES), f -> new HomeFigures(f.get(TITLE), f.get(FIGURES)));

  private static final Key<LevelText> TEXT = required("tekst", Types.LEVEL_TEXT);
  private static final Key<Reference> TARGET = required("naar", Types.DESTINATION);

  private static final RecordType<QuickLink> QUICK_LINK =
      RecordType.of(List.of(TEXT, TARGET), f -> new QuickLink(f.get(TEXT), f.get(TARGET)));

  private static final Key<HomeFigures> HOME_FIGURES = optional("cijfers", FIGURES_TYPE);
  private static final Key<List<QuickLink>> QUICK_LINKS =
      optional("snel-naar", ListType.of(QUICK_LINK));

  static final RecordType<Home> TYPE =
      RecordType.of(
          List.of(HOME_FIGURES, QUICK_LINKS),
          f -> new Home(f.get(HOME_FIGURES), f.get(QUICK_LINKS)));

  private HomeKeys() {}
}
