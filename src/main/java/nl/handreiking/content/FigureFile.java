package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.markdown.LiteralText;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Figure.Data;
import nl.handreiking.model.Figure.Person;
import nl.handreiking.model.Figure.Pictogram;
import nl.handreiking.model.Figure.Sociogram;
import nl.handreiking.model.Figure.Tie;
import nl.handreiking.model.Reference;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.Scalars;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.ValueType.CheckedType;
import nl.handreiking.yaml.VariantType;

/** {@code figuren/ID.yaml}: the data of a drawing. */
record FigureFile(Data data, LiteralText caption, LiteralText alternative, List<Reference> source) {

  private static final int LONGEST_ROW = 20;
  private static final List<String> KINDS = List.of(Pictogram.KIND, Sociogram.KIND);

  private static final Key<String> KIND =
      required(
          "soort",
          ScalarType.choice(
              KINDS, Pictogram.KIND, text -> Optional.of(text).filter(KINDS::contains)));
  private static final Key<LiteralText> CAPTION = required("bijschrift", Types.LITERAL_TEXT);
  private static final Key<LiteralText> ALTERNATIVE = required("alternatief", Types.LITERAL_TEXT);
  private static final Key<Reference> SOURCE = optional("bron", Types.LINK);

  private static final Key<Double> COUNT = required("aantal", Scalars.NUMBER);
  private static final Key<Integer> OF =
      required("van", Scalars.integer(ContentRules.NOT_A_ROW, LONGEST_ROW, 1, LONGEST_ROW));
  private static final Key<String> HIGHLIGHT = required("uitgelicht", Scalars.TEXT);

  private static final RecordType<FigureFile> PICTOGRAM =
      RecordType.of(
          List.of(KIND, COUNT, OF, HIGHLIGHT, CAPTION, ALTERNATIVE, SOURCE),
          f -> of(f, pictogram(f)));

  private static final Key<Id> PERSON_ID = required("id", Types.ID);
  private static final Key<String> NAME = required("naam", Scalars.TEXT);

  private static final RecordType<Person> PERSON =
      new RecordType<>(
          List.of(PERSON_ID, NAME),
          f -> f.find(PERSON_ID).map(id -> new Person(id.slug(), f.get(NAME))));

  private static final Key<List<Person>> PERSONS =
      required("personen", ListType.some(PERSON).distinctBy("id"));
  private static final Key<List<Tie>> TIES = required("contacten", ListType.of(TieType.TYPE));

  private static final RecordType<FigureFile> SOCIOGRAM =
      RecordType.of(
          List.of(KIND, CAPTION, ALTERNATIVE, PERSONS, TIES, SOURCE),
          f -> of(f, new Sociogram(f.get(PERSONS), f.get(TIES))));

  static final VariantType<FigureFile> TYPE =
      new VariantType<>(KIND, PICTOGRAM, Map.of(Sociogram.KIND, SOCIOGRAM));

  static final FileReading<Optional<Figure>> FIGURE = FigureFile::read;

  private static Optional<Figure> read(
      ContentFile file, Optional<SourceText> text, Problems problems) {
    FigureFile read =
        new FileReading.Yaml<>(TYPE).read(file, text, problems).orElseGet(TYPE::blank);
    return file.id(problems)
        .map(
            id ->
                new Figure(
                    id, read.data, read.caption, read.alternative, read.source, file.span()));
  }

  private static Pictogram pictogram(Fields f) {
    double count = f.get(COUNT);
    int of = f.get(OF);
    if (count > of) {
      f.reportAt(COUNT, ContentRules.TOO_MANY, Integer.toString(of));
    }
    return new Pictogram(count, of, f.get(HIGHLIGHT));
  }

  private static FigureFile of(Fields f, Data data) {
    return new FigureFile(data, f.get(CAPTION), f.get(ALTERNATIVE), f.atMostOne(SOURCE));
  }

  /** Two persons of a sociogram who have contact: {@code [amira, bo]}. */
  static final class TieType {

    private static final ValueType<List<Reference>> PAIR =
        new CheckedType<>(
            ListType.of(Types.PERSON), ContentRules.NOT_A_PAIR, persons -> persons.size() == 2);

    static final ValueType<Tie> TYPE = PAIR.map(TieType::tie);

    private TieType() {}

    private static Tie tie(List<Reference> persons) {
      return persons.isEmpty()
          ? new Tie(Types.PERSON.blank(), Types.PERSON.blank())
          : new Tie(persons.get(0), persons.get(1));
    }
  }
}
