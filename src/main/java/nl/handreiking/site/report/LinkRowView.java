package nl.handreiking.site.report;

import java.util.List;

/**
 * One link.
 *
 * @param href empty when the address is none that a browser should open
 * @param since the day from which it fails as {@code yyyy-MM-dd}, or empty
 * @param history the same in words, or empty
 * @param newAddress where it moved to, or empty
 * @param archive where an old copy may be found, or empty
 */
public record LinkRowView(
    String name,
    String address,
    String href,
    String sentence,
    String advice,
    String newAddress,
    String archive,
    String since,
    String history,
    List<String> notes,
    List<LinkPlaceView> places) {

  public LinkRowView {
    notes = List.copyOf(notes);
    places = List.copyOf(places);
  }
}
