package nl.handreiking.build;

import java.util.List;
import nl.handreiking.links.fix.RegistryFix.Replacement;
import nl.handreiking.source.Diagnostic;

/**
 * What came of giving moved links their new address.
 *
 * @param done what was replaced
 * @param leftAlone what was not found in its place, or would not be read as it is meant
 * @param diff the lines that changed, in the unified format
 * @param inTheWay what would be wrong with the content: then nothing was replaced
 */
public record MendedRegistry(
    List<Replacement> done,
    List<Replacement> leftAlone,
    List<String> diff,
    List<Diagnostic> inTheWay) {

  public MendedRegistry {
    done = List.copyOf(done);
    leftAlone = List.copyOf(leftAlone);
    diff = List.copyOf(diff);
    inTheWay = List.copyOf(inTheWay);
  }
}
