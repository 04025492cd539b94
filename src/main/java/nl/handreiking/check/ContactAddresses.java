package nl.handreiking.check;

import java.util.regex.Pattern;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Destination.ToPerson;
import nl.handreiking.model.PhoneNumber;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** What can be tapped to call or to write is one telephone number, or an address of e-mail. */
final class ContactAddresses implements CheckRule {

  static final Rule NO_NUMBER = Rule.error("geen-telefoonnummer");
  static final Rule NO_EMAIL = Rule.error("geen-mailadres-in-link");

  private static final String TEL = "tel:";
  private static final String MAIL = "mailto:";
  private static final Pattern ADDRESSES =
      Pattern.compile(
          "[^@\\s,?]+@[^@\\s,?]+\\.[^@\\s,?.]+(,[^@\\s,?]+@[^@\\s,?]+\\.[^@\\s,?.]+)*(\\?.*)?");

  @Override
  public void check(Survey survey, Problems problems) {
    String country = survey.guide().info().country();
    survey
        .guide()
        .help()
        .phones()
        .filter(phone -> PhoneNumber.read(phone.text(), country).isEmpty())
        .forEach(phone -> problems.report(NO_NUMBER, phone.span(), phone.text()));
    survey
        .mentions(ToPerson.class)
        .forEach(
            mention -> {
              String written = mention.destination().written();
              if (written.startsWith(TEL)) {
                String number = written.substring(TEL.length());
                if (PhoneNumber.read(number, country).isEmpty()) {
                  problems.report(NO_NUMBER, mention.span(), number);
                }
              } else if (!ADDRESSES.matcher(written.substring(MAIL.length())).matches()) {
                problems.report(NO_EMAIL, mention.span(), written.substring(MAIL.length()));
              }
            });
  }
}
