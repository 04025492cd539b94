package nl.handreiking.site.theme;

import java.util.Collection;
import java.util.TreeSet;

/** The few words of template language that call one component. */
final class ComponentCall {

  private ComponentCall() {}

  static String source(String name, Collection<String> parameters) {
    StringBuilder call = new StringBuilder();
    call.append("<#import \"/components/%s/%s.ftlh\" as c>".formatted(name, name));
    call.append("<@c.").append(macro(name));
    for (String parameter : new TreeSet<>(parameters)) {
      call.append(' ').append(parameter).append('=').append(parameter);
    }
    return call.append("/>").toString();
  }

  /** {@code help-line} becomes {@code helpLine}. */
  private static String macro(String folder) {
    StringBuilder name = new StringBuilder();
    boolean capital = false;
    for (int i = 0; i < folder.length(); i++) {
      char c = folder.charAt(i);
      if (c != '-') {
        name.append(capital ? Character.toUpperCase(c) : c);
      }
      capital = c == '-';
    }
    return name.toString();
  }
}
