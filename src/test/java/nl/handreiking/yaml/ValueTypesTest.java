package nl.handreiking.yaml;

import static nl.handreiking.yaml.YamlFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.source.Rule;
import nl.handreiking.yaml.YamlFixture.Result;
import org.junit.jupiter.api.Test;

/** Types made of other types: lists, tables, variants, and those with two ways of writing. */
class ValueTypesTest {

  private static final Key<String> KIND = Key.optional("soort", Scalars.TEXT);
  private static final Key<String> NAME = Key.required("naam", Scalars.TEXT);
  private static final Key<Integer> SIZE = Key.required("maat", Scalars.INTEGER);
  private static final RecordType<String> NAMED =
      RecordType.of(List.of(KIND, NAME), fields -> fields.get(NAME));
  private static final RecordType<String> SIZED =
      RecordType.of(List.of(KIND, SIZE), fields -> "maat " + fields.get(SIZE));
  private static final ListType<Integer> NUMBERS = ListType.of(Scalars.INTEGER);

  @Test
  void listLeavesOutWhatCannotBeRead() {
    Result<List<Integer>> numbers = read(NUMBERS, "[1, twee, 3]");

    assertThat(numbers.value()).contains(List.of(1, 3));
    assertThat(numbers.problems()).containsExactly("1:5 geen-heel-getal [twee] twee,");
  }

  @Test
  void listIsNoSingleTextButItsWordsAreRead() {
    assertThat(read(NUMBERS, "1, 2").value()).contains(List.of(1, 2));
    assertThat(read(NUMBERS, "1").problems()).containsExactly("1:1 geen-lijst [1]");
    assertThat(NUMBERS.blank()).isEmpty();
  }

  @Test
  void listMayBeEmptyOrNot() {
    assertThat(read(NUMBERS, "[]").problems()).isEmpty();
    assertThat(read(ListType.some(Scalars.INTEGER), "[]").problems())
        .containsExactly("1:1 lijst-leeg [[]");
    assertThat(read(ListType.some(Scalars.INTEGER), "[]").value()).contains(List.of());
    assertThat(read(ListType.some(Scalars.INTEGER), "[1]").problems()).isEmpty();
  }

  @Test
  void listHasEachTextOnce() {
    assertThat(read(NUMBERS, "[1, 2, 1, '2']").problems())
        .containsExactly("1:8 dubbel-in-lijst [1] 1", "1:12 dubbel-in-lijst [2] 2");
  }

  @Test
  void listOfMapsHasEachValueOfItsIdentityOnce() {
    ListType<String> names = ListType.of(NAMED);
    String yaml = "- naam: a\n- naam: b\n- naam: a\n";

    assertThat(read(names, yaml).problems()).isEmpty();
    assertThat(read(names.distinctBy("naam"), yaml).problems())
        .containsExactly("3:9 dubbel-in-lijst [a] a");
    assertThat(read(names.distinctBy("soort"), yaml).problems()).isEmpty();
    assertThat(read(names.distinctBy("naam"), yaml).value()).contains(List.of("a", "b", "a"));
  }

  @Test
  void aDistinctListMayStillBeEmptyOrNot() {
    assertThat(read(ListType.some(NAMED).distinctBy("naam"), "[]").problems())
        .containsExactly("1:1 lijst-leeg [[]");
  }

  @Test
  void tableHasARowForEachKeyThatTheEditorChose() {
    TableType<String, Integer, String> table =
        new TableType<>(Scalars.TEXT, Scalars.INTEGER, (key, value) -> key + "=" + value);

    assertThat(read(table, "b: 1\na: 2\n").value()).contains(List.of("b=1", "a=2"));
    assertThat(table.blank()).isEmpty();
  }

  @Test
  void tableGivesTheBlankForWhatIsWrongOrMissing() {
    TableType<String, Integer, String> table =
        new TableType<>(Scalars.TEXT, Scalars.INTEGER, (key, value) -> key + "=" + value);
    Result<List<String>> rows = read(table, "b: x\na:\n'': 3\n");

    assertThat(rows.value()).contains(List.of("b=0", "a=0"));
    assertThat(rows.problems())
        .containsExactly(
            "1:4 geen-heel-getal [x] x,", "2:1 waarde-leeg [a]", "3:2 waarde-leeg [']");
  }

  @Test
  void tableIsAMap() {
    TableType<String, Integer, String> table =
        new TableType<>(Scalars.TEXT, Scalars.INTEGER, (key, value) -> key);

    assertThat(read(table, "[a]").value()).isEmpty();
    assertThat(read(table, "[a]").problems()).containsExactly("1:1 geen-sleutels [[]");
  }

  @Test
  void variantDependsOnAKey() {
    VariantType<String> type = new VariantType<>(KIND, NAMED, Map.of("groot", SIZED));

    assertThat(read(type, "naam: a").value()).contains("a");
    assertThat(read(type, "soort:\nnaam: a").value()).contains("a");
    assertThat(read(type, "soort: groot\nmaat: 3").value()).contains("maat 3");
    assertThat(read(type, "soort: klein\nnaam: a").value()).contains("a");
    assertThat(type.variant("groot")).isSameAs(SIZED);
    assertThat(type.variant("klein")).isSameAs(NAMED);
    assertThat(type.blank()).isEmpty();
  }

  @Test
  void variantAsksForItsOwnKeys() {
    VariantType<String> type = new VariantType<>(KIND, NAMED, Map.of("groot", SIZED));

    assertThat(read(type, "soort: groot\nnaam: a").problems())
        .containsExactly(
            "1:1 sleutel-ontbreekt [soort] maat", "2:1 onbekende-sleutel [naam] naam, soort, maat");
    assertThat(read(type, "[a]").problems()).containsExactly("1:1 geen-sleutels [[]");
  }

  @Test
  void ofAnUnreadableVariantNothingIsRead() {
    VariantType<String> type = new VariantType<>(KIND, NAMED, Map.of("groot", SIZED));

    assertThat(read(type, "soort: [groot]\nprijs: 1").value()).isEmpty();
    assertThat(read(type, "soort: [groot]\nprijs: 1").problems())
        .containsExactly("1:8 geen-tekst [[]");
  }

  @Test
  void eitherIsShortOrLong() {
    ValueType<String> either = new EitherType<>(Scalars.TEXT, NAMED.map(name -> "naam " + name));

    assertThat(read(either, "kort").value()).contains("kort");
    assertThat(read(either, "naam: lang").value()).contains("naam lang");
    assertThat(read(either, "[a]").problems()).containsExactly("1:1 geen-sleutels [[]");
    assertThat(either.blank()).isEqualTo("naam ");
  }

  @Test
  void mappedIsTheSameInTheFileAndElseInTheModel() {
    ValueType<String> type = Scalars.INTEGER.map(number -> "nummer " + number);

    assertThat(read(type, "3").value()).contains("nummer 3");
    assertThat(read(type, "x").value()).isEmpty();
    assertThat(read(type, "x").problems()).containsExactly("1:1 geen-heel-getal [x] x,");
    assertThat(type.blank()).isEqualTo("nummer 0");
  }

  @Test
  void checkedAllowsSomeValuesOnly() {
    ValueType<Integer> even =
        new ValueType.CheckedType<>(
            Scalars.INTEGER, Rule.error("oneven"), number -> number % 2 == 0);

    assertThat(read(even, "4")).isEqualTo(new Result<>(Optional.of(4), List.of()));
    assertThat(read(even, "5"))
        .isEqualTo(new Result<>(Optional.empty(), List.of("1:1 oneven [5]")));
    assertThat(read(even, "x").problems()).containsExactly("1:1 geen-heel-getal [x] x,");
    assertThat(even.blank()).isZero();
  }
}
