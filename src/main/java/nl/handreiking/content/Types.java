package nl.handreiking.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.LiteralText;
import nl.handreiking.model.Colour;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Reference;
import nl.handreiking.model.RefersTo;
import nl.handreiking.model.Slug;
import nl.handreiking.model.WrittenPhone;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.TextPlaces;
import nl.handreiking.source.WebUri;
import nl.handreiking.yaml.EitherType;
import nl.handreiking.yaml.Form;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.YamlRules;
import nl.handreiking.yaml.YamlScalar;

/** The types of values that a handreiking has everywhere. */
final class Types {

  private static final SourceSpan NOWHERE = SourceSpan.wholeFile("");
  private static final Pattern EMAIL_FORM =
      Pattern.compile("[^@ \\t\\r\\n]+@[^@ \\t\\r\\n]+\\.[^@ \\t\\r\\n]+");
  private static final Pattern WEB_FORM = Pattern.compile("[Hh][Tt][Tt][Pp][Ss]?://.+");
  private static final Pattern AMOUNT_FORM = Pattern.compile("(\\d{1,6})(?:[.,](\\d{2}))?");

  /** Text in which a word in braces is each level's own; the documentation calls it tekst*. */
  static final ScalarType<LevelText> LEVEL_TEXT =
      new ScalarType<>(
          YamlRules.EMPTY_VALUE,
          new Form.Text(true),
          LevelText.EMPTY,
          scalar -> Optional.of(LevelText.of(scalar.text(), scalar.span(), scalar.places())));

  /** Text in which braces are braces. */
  static final ScalarType<LiteralText> LITERAL_TEXT =
      new ScalarType<>(
          YamlRules.EMPTY_VALUE,
          new Form.Text(false),
          LiteralText.EMPTY,
          scalar -> Optional.of(literal(scalar)));

  static final ScalarType<Id> ID =
      new ScalarType<>(
          ContentRules.NOT_AN_ID,
          new Form.Like(Slug.FORM, true),
          new Id(new Slug("x"), NOWHERE),
          scalar ->
              Slug.isValid(scalar.text())
                  ? Optional.of(new Id(new Slug(scalar.text()), scalar.span()))
                  : Optional.empty());

  static final ScalarType<Reference> LINK = reference(RefersTo.LINK);
  static final ScalarType<Reference> LEVEL = reference(RefersTo.LEVEL);
  static final ScalarType<Reference> TOPIC = reference(RefersTo.TOPIC);
  static final ScalarType<Reference> PAGE = reference(RefersTo.PAGE);
  static final ScalarType<Reference> FIGURE = reference(RefersTo.FIGURE);
  static final ScalarType<Reference> GROUP = reference(RefersTo.GROUP);
  static final ScalarType<Reference> DECK = reference(RefersTo.DECK);
  static final ScalarType<Reference> HELP_LINE = reference(RefersTo.HELP_LINE);
  static final ScalarType<Reference> PERSON = reference(RefersTo.PERSON);
  static final ScalarType<Reference> ICON = reference(RefersTo.ICON);
  static final ScalarType<Reference> RULE = reference(RefersTo.RULE);
  static final ScalarType<Reference> FILE = reference(RefersTo.FILE);
  static final ScalarType<Reference> DESTINATION = reference(RefersTo.DESTINATION);

  /** {@code alle}, or a list of levels. Blank is for no level at all. */
  static final ValueType<LevelSelection> LEVELS =
      new EitherType<>(
          ScalarType.of(
              ContentRules.NOT_LEVELS,
              new Form.Choice(List.of("alle")),
              LevelSelection.ALL,
              text -> Optional.of(LevelSelection.ALL)),
          new ValueType.CheckedType<>(
                  ListType.some(LEVEL),
                  ContentRules.ALL_IN_LIST,
                  levels -> levels.stream().noneMatch(level -> level.id().equals("alle")))
              .map(levels -> new LevelSelection(false, levels)));

  static final ScalarType<Colour> COLOUR =
      new ScalarType<>(
          ContentRules.NOT_A_COLOUR,
          new Form.Like(Colour.FORM, false),
          new Colour("#000000", NOWHERE),
          scalar ->
              Colour.isValid(scalar.text())
                  ? Optional.of(new Colour(scalar.text(), scalar.span()))
                  : Optional.empty());

  static final ScalarType<LocatedAddress> WEB_ADDRESS =
      new ScalarType<>(
          ContentRules.NOT_AN_ADDRESS,
          new Form.Like(WEB_FORM, false),
          new LocatedAddress(URI.create("https://x"), NOWHERE),
          scalar ->
              !WebUri.isPlain(scalar.trimmed()) && AddressFaults.areIn(scalar.trimmed())
                  ? Optional.empty()
                  : WebUri.parse(scalar.trimmed())
                      .map(uri -> new LocatedAddress(uri, scalar.span())),
          AddressFaults::explain);

  static final ScalarType<String> EMAIL_ADDRESS =
      ScalarType.of(
          ContentRules.NOT_AN_EMAIL_ADDRESS, new Form.Like(EMAIL_FORM, false), "", Optional::of);

  /** Rules tell whether it is a number: that depends on the country of the publication. */
  static final ScalarType<WrittenPhone> PHONE =
      new ScalarType<>(
          YamlRules.EMPTY_VALUE,
          new Form.Text(false),
          new WrittenPhone("", NOWHERE),
          scalar -> Optional.of(new WrittenPhone(scalar.trimmed(), scalar.span())));

  /** In euro cents. */
  static final ScalarType<Integer> AMOUNT =
      ScalarType.of(
          ContentRules.NOT_AN_AMOUNT, new Form.Decimal(AMOUNT_FORM, 1_000_000), 0, Types::cents);

  private Types() {}

  /** The id of something else, which rules look up. */
  private static ScalarType<Reference> reference(RefersTo what) {
    return new ScalarType<>(
        YamlRules.EMPTY_VALUE,
        new Form.NameOf(what.key()),
        new Reference("", NOWHERE),
        scalar -> Optional.of(new Reference(scalar.trimmed(), scalar.span())));
  }

  private static LiteralText literal(YamlScalar scalar) {
    String text = scalar.trimmed();
    int start = scalar.text().indexOf(text);
    TextPlaces places = (offset, length) -> scalar.places().span(start + offset, length);
    return LiteralText.of(text, places.span(0, text.length()), places);
  }

  private static Optional<Integer> cents(String text) {
    var amount = AMOUNT_FORM.matcher(text);
    if (!amount.matches()) {
      return Optional.empty();
    }
    int cents = amount.group(2) == null ? 0 : Integer.parseInt(amount.group(2));
    return Optional.of(Integer.parseInt(amount.group(1)) * 100 + cents);
  }

  /** An address of another site, and where it is written. */
  record LocatedAddress(URI uri, SourceSpan span) {}
}
