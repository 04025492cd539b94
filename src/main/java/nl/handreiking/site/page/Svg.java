package nl.handreiking.site.page;

import java.util.Locale;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.source.Escapes;

/**
 * Writes one drawing. It is hidden from assistive technology, since the text beside it says the
 * same; sizes are in units of the view box, with one decimal.
 */
final class Svg {

  private final StringBuilder out = new StringBuilder();

  Svg(String cssClass, double width, double height) {
    out.append("<svg class=\"%s\" viewBox=\"0 0 ".formatted(cssClass));
    out.append(number(width)).append(' ').append(number(height));
    out.append("\" aria-hidden=\"true\" focusable=\"false\">");
  }

  Svg open(String element, Object... attributes) {
    start(element, attributes);
    out.append('>');
    return this;
  }

  Svg close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  Svg empty(String element, Object... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  Svg text(String text) {
    Escapes.html(text, out);
    return this;
  }

  HtmlFragment done() {
    return new HtmlFragment(out + "</svg>");
  }

  private void start(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      String shown = value instanceof Number size ? number(size.doubleValue()) : value.toString();
      out.append(' ').append(attributes[i]).append("=\"").append(shown).append('"');
    }
  }

  private static String number(double value) {
    String fixed = String.format(Locale.ROOT, "%.1f", value);
    return fixed.endsWith(".0") ? fixed.substring(0, fixed.length() - 2) : fixed;
  }
}
