package nl.handreiking.check.address;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.WebUri;

/** An address has one entry in the registry of links. */
public final class RepeatedAddresses implements ReviewRule {

  private static final Rule RULE = Rule.warning("adres-dubbel");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    Map<String, RegisteredLink> seen = new HashMap<>();
    for (RegisteredLink link : survey.guide().links().all()) {
      RegisteredLink first = seen.putIfAbsent(page(link.url()), link);
      if (first != null) {
        problems.report(RULE, link.urlSpan(), first.id().value());
      }
    }
  }

  /** With http or https, with www or without, and with a slash at its end, it is the same page. */
  private static String page(URI address) {
    String host = WebUri.host(address).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    String path = address.getRawPath().replaceFirst("/$", "");
    return host
        + ":"
        + address.getPort()
        + path
        + "?"
        + address.getRawQuery()
        + "#"
        + address.getRawFragment();
  }
}
