package nl.handreiking.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.LinkUse;
import nl.handreiking.source.SourceLocation;
import nl.handreiking.source.SourceText;

/**
 * A plain list of addresses, one per line; blank lines and those that begin with # do not count.
 */
final class AddressList {

  private AddressList() {}

  /** Each address once, with every line that has it. */
  static List<LinkSubject> read(SourceText file) {
    Map<String, List<LinkUse>> uses = new LinkedHashMap<>();
    for (int i = 0; i < file.lineCount(); i++) {
      String address = file.line(i).strip();
      if (!address.isEmpty() && !address.startsWith("#")) {
        SourceLocation place = new SourceLocation(file.file(), i + 1, 1);
        uses.computeIfAbsent(address, url -> new ArrayList<>())
            .add(new LinkUse(place, "", address));
      }
    }
    return uses.entrySet().stream()
        .map(entry -> new LinkSubject("", entry.getKey(), List.of(), entry.getValue()))
        .toList();
  }
}
