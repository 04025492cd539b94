package nl.handreiking.output;

import java.util.function.Supplier;

/** Keeps files that take long to make. */
@FunctionalInterface
public interface FileStore {

  /** Keeps nothing. */
  FileStore NONE = (key, maker) -> maker::get;

  /**
   * A file that is made when its bytes are asked for, unless it was kept.
   *
   * @param key differs whenever the bytes may differ
   */
  Content file(String key, Supplier<byte[]> maker);
}
