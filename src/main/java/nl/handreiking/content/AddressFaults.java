package nl.handreiking.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Rule;
import nl.handreiking.yaml.YamlScalar;

/** Names what keeps a text from being the address of a web page, at the place where it is. */
public final class AddressFaults {

  static final Rule CHARACTER = Rule.error("teken-in-adres");
  static final Rule ENTITY = Rule.error("adres-uit-html");
  static final Rule TWO_SCHEMES = Rule.error("adres-begint-dubbel");
  static final Rule BACKSLASH = Rule.error("adres-schuine-streep");
  static final Rule SPACE = Rule.error("adres-spatie");
  static final Rule PERCENT = Rule.error("adres-procent");
  static final Rule SECRET = Rule.error("adres-met-wachtwoord");
  static final Rule PORT = Rule.error("adres-poort");
  static final Rule HOST = Rule.error("geen-websitenaam");

  /**
   * Control characters, private ones such as the bullets of Word, all blanks but the space, and
   * what has no shape; joiners and variation selectors have a meaning in some scripts.
   */
  private static final String UNSEEN =
      "[\\p{Cc}\\p{Co}\\p{Z}\\u00AD\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E"
          + "\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFD&&[^ \\t\\r\\n]]";

  private static final String START = "(?is)^https?://";
  private static final String VALID_PORT =
      "0*(?:[0-9]{0,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";

  /** In this order; the part that is wrong is the group of the pattern. */
  private static final List<Fault> FAULTS =
      List.of(
          Fault.hidden(CHARACTER, "(" + UNSEEN + "|[<>\"]|^[\\p{Pi}\\p{Pf}„‚'])"),
          Fault.hidden(ENTITY, "(&(?:amp|lt|gt|quot|apos|nbsp|#[0-9]+|#[xX][0-9a-fA-F]+);)"),
          Fault.hidden(TWO_SCHEMES, "(?i)^(https?:/*)https?(?::|//)"),
          Fault.open(BACKSLASH, "(?is)^https?:.*?(\\\\)"),
          Fault.open(SPACE, START + ".*?([ \\t\\r\\n]+)"),
          Fault.open(PERCENT, START + ".*?(%(?![0-9a-f]{2}).{0,2})"),
          Fault.open(SECRET, START + "([^/?#]*@)"),
          Fault.open(
              PORT,
              START + "(?:\\[[^]/?#]*]|[^\\[:/?#]*):(?!" + VALID_PORT + "(?:[/?#]|$))([^/?#]*)"),
          Fault.open(HOST, START + "([^/?#]*)"));

  private AddressFaults() {}

  /**
   * A kind of fault.
   *
   * @param hides whether a text that has it can be read as an address all the same
   */
  private record Fault(Rule rule, Pattern form, boolean hides) {

    static Fault hidden(Rule rule, String form) {
      return new Fault(rule, Pattern.compile(form), true);
    }

    static Fault open(Rule rule, String form) {
      return new Fault(rule, Pattern.compile(form), false);
    }
  }

  /** Whether a text in the form of an address has signs that do not belong there. */
  public static boolean areIn(String address) {
    return FAULTS.stream()
        .filter(Fault::hides)
        .anyMatch(fault -> fault.form().matcher(address).find());
  }

  /** The first fault; empty for a text that does not even begin as an address. */
  static Optional<Diagnostic> explain(YamlScalar scalar) {
    return FAULTS.stream().flatMap(fault -> explain(fault, scalar).stream()).findFirst();
  }

  private static Optional<Diagnostic> explain(Fault fault, YamlScalar scalar) {
    String address = scalar.trimmed();
    Matcher wrong = fault.form().matcher(address);
    if (!wrong.find()) {
      return Optional.empty();
    }
    int at = scalar.text().indexOf(address) + wrong.start(1);
    int length = Math.max(wrong.end(1) - wrong.start(1), 1);
    return Optional.of(
        Diagnostic.of(fault.rule(), scalar.places().span(at, length), shown(wrong.group(1))));
  }

  /** A sign that nobody sees as its code point. */
  private static String shown(String part) {
    return part.matches(UNSEEN) ? String.format(Locale.ROOT, "U+%04X", part.codePointAt(0)) : part;
  }
}
