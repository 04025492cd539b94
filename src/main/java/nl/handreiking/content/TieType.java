package nl.handreiking.content;

import java.util.List;
import nl.handreiking.model.Figure.Tie;
import nl.handreiking.model.Reference;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.ValueType.CheckedType;

/** Two persons of a sociogram who have contact: {@code [amira, bo]}. */
final class TieType {

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
