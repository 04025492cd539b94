package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Campaign.Donation;
import nl.handreiking.model.Campaign.NewsItem;
import nl.handreiking.model.Campaign.Partner;
import nl.handreiking.model.Campaign.ProjectCategory;
import nl.handreiking.model.Campaign.Quote;
import nl.handreiking.model.Reference;
import nl.handreiking.yaml.Form;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.Scalars;
import nl.handreiking.yaml.ValueType;

/** The YAML files of {@code actie/}. */
final class CampaignFiles {

  private static final Pattern NEWS_DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");

  private static final Key<Id> ID = required("id", Types.ID);
  private static final Key<String> NAME = required("naam", Scalars.TEXT);
  private static final Key<Reference> OWN_LINK = optional("link", Types.LINK);

  private static final RecordType<Partner> PARTNER =
      RecordType.of(List.of(NAME, OWN_LINK), f -> new Partner(f.get(NAME), f.atMostOne(OWN_LINK)));

  private static final Key<String> PROJECT_TITLE = required("titel", Scalars.TEXT);
  private static final Key<LevelText> WHY = required("waarom", Types.LEVEL_TEXT);
  private static final Key<List<Partner>> PARTNERS = optional("partners", ListType.of(PARTNER));

  private static final RecordType<ProjectCategory> PROJECT =
      new RecordType<>(
          List.of(ID, PROJECT_TITLE, WHY, PARTNERS),
          f ->
              f.find(ID)
                  .map(
                      id ->
                          new ProjectCategory(
                              id.slug(), f.get(PROJECT_TITLE), f.get(WHY), f.get(PARTNERS))));

  static final ValueType<List<ProjectCategory>> PROJECTS = ListType.of(PROJECT).distinctBy("id");

  private static final Key<LevelText> TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<Reference> LINK = required("link", Types.LINK);
  private static final Key<String> MEDIUM = required("medium", Scalars.TEXT);
  private static final Key<String> DATE =
      required(
          "datum",
          ScalarType.of(
              ContentRules.NOT_A_NEWS_DATE,
              new Form.Like(NEWS_DATE, true),
              "",
              CampaignFiles::newsDate));

  static final ValueType<List<NewsItem>> NEWS =
      ListType.of(
          RecordType.of(
              List.of(TITLE, MEDIUM, DATE, LINK),
              f -> new NewsItem(f.get(TITLE), f.get(MEDIUM), f.get(DATE), f.get(LINK))));

  private static final Key<LevelText> TEXT = required("tekst", Types.LEVEL_TEXT);
  private static final Key<Integer> AMOUNT = required("bedrag", Types.AMOUNT);
  private static final Key<String> BUTTON = required("knop", Scalars.TEXT);

  static final RecordType<Donation> DONATION =
      RecordType.of(
          List.of(TITLE, TEXT, AMOUNT, BUTTON, LINK),
          f -> new Donation(f.get(TITLE), f.get(TEXT), f.get(AMOUNT), f.get(BUTTON), f.get(LINK)));

  private static final Key<String> WHO = required("wie", Scalars.TEXT);

  static final ValueType<List<Quote>> QUOTES =
      ListType.of(RecordType.of(List.of(TEXT, WHO), f -> new Quote(f.get(TEXT), f.get(WHO))));

  private CampaignFiles() {}

  private static Optional<String> newsDate(String text) {
    boolean day = text.length() == "jjjj-mm-dd".length();
    return day ? Scalars.date(text).map(date -> text) : Optional.of(text);
  }
}
