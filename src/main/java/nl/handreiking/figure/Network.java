package nl.handreiking.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.handreiking.model.Figure.Person;
import nl.handreiking.model.Figure.Sociogram;
import nl.handreiking.model.Figure.Tie;

/**
 * Who has contact with whom, by number.
 *
 * @param ties pairs of different persons, each pair once, the lower number first
 */
record Network(int size, List<int[]> ties) {

  /** The network of a figure; ties that name nobody, or one person twice, are left out. */
  static Network of(Sociogram data) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Person person : data.persons()) {
      numbers.putIfAbsent(person.id().value(), numbers.size());
    }
    Map<Long, int[]> ties = new LinkedHashMap<>();
    for (Tie tie : data.ties()) {
      int one = numbers.getOrDefault(tie.one().id(), -1);
      int other = numbers.getOrDefault(tie.other().id(), -1);
      if (one >= 0 && other >= 0 && one != other) {
        int[] pair = {Math.min(one, other), Math.max(one, other)};
        ties.putIfAbsent((long) pair[0] * data.persons().size() + pair[1], pair);
      }
    }
    return new Network(data.persons().size(), List.copyOf(ties.values()));
  }

  /** The persons that somebody has contact with, in order. */
  List<Integer> contactsOf(int person) {
    List<Integer> contacts = new ArrayList<>();
    for (int[] tie : ties) {
      if (tie[0] == person) {
        contacts.add(tie[1]);
      } else if (tie[1] == person) {
        contacts.add(tie[0]);
      }
    }
    return contacts.stream().sorted().toList();
  }

  /**
   * Whether somebody stands apart: has no contact at all, or only one while most others have more.
   */
  boolean apart(int person) {
    int own = contactsOf(person).size();
    return own == 0 || (own == 1 && 4 * personsWithOneContact() <= size);
  }

  private long personsWithOneContact() {
    return IntStream.range(0, size).filter(person -> contactsOf(person).size() <= 1).count();
  }
}
