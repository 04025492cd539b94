package nl.handreiking.site.view;

import java.util.List;

/**
 * A request for a gift.
 *
 * @param amount with its currency, as people write it
 * @param source where the gift is made, at most one
 */
public record DonationView(
    String title, String text, String amount, String button, List<SourceView> source) {

  public DonationView {
    source = List.copyOf(source);
  }
}
