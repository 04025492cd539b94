package nl.handreiking.links.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates of all kinds, made with Java's keytool and kept below {@code target}. */
public final class Certificates {

  private static final String PASSWORD = "changeit";
  private static final String LOCAL = "san=ip:127.0.0.1,dns:localhost";
  private static final String LOCALHOST = "CN=localhost";
  private static final Certificates MADE = make();

  private final Path store;

  private Certificates(Path store) {
    this.store = store;
  }

  /** The same for all tests of one run. */
  public static Certificates get() {
    return MADE;
  }

  /** What a client has to trust to be content with {@link #good()}. */
  public KeyStore authority() {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("ca", open().getCertificate("ca"));
      return trusted;
    } catch (GeneralSecurityException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Leaf and intermediate, below a trusted authority. */
  public SSLContext good() {
    return server("good", 2);
  }

  /** The intermediate stays at home. */
  public SSLContext incomplete() {
    return server("good", 1);
  }

  public SSLContext selfSigned() {
    return server("self", 1);
  }

  public SSLContext expired() {
    return server("expired", 2);
  }

  /** Good, and for another host. */
  public SSLContext otherHost() {
    return server("other", 2);
  }

  /** Complete, below an authority that nobody knows. */
  public SSLContext unknownAuthority() {
    return server("stranger", 2);
  }

  private SSLContext server(String alias, int length) {
    try {
      KeyStore all = open();
      Certificate[] chain = all.getCertificateChain(alias);
      KeyStore one = KeyStore.getInstance("PKCS12");
      one.load(null, null);
      Key key = all.getKey(alias, PASSWORD.toCharArray());
      one.setKeyEntry(alias, key, PASSWORD.toCharArray(), Arrays.copyOf(chain, length));
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(one, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private KeyStore open() throws GeneralSecurityException, IOException {
    KeyStore all = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      all.load(in, PASSWORD.toCharArray());
    }
    return all;
  }

  private static Certificates make() {
    Path store = Path.of("target", "hostile-certificates", "all.p12");
    try {
      if (!Files.exists(store)) {
        Files.createDirectories(store.getParent());
        Path half = Files.createTempDirectory(store.getParent(), "half").resolve("all.p12");
        makeAll(half);
        Files.move(half, store, StandardCopyOption.ATOMIC_MOVE);
      }
      return new Certificates(store);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void makeAll(Path store) throws IOException {
    pair(store, "ca", "CN=Test Authority", "bc:c");
    pair(store, "between", "CN=Test Intermediate", "bc:c", "-signer", "ca");
    pair(store, "good", LOCALHOST, LOCAL, "-signer", "between");
    pair(store, "expired", LOCALHOST, LOCAL, "-signer", "between", "-startdate", "-400d");
    pair(store, "other", LOCALHOST, "san=dns:elders.example", "-signer", "between");
    pair(store, "self", LOCALHOST, LOCAL);
    pair(store, "unknown", "CN=Unknown Authority", "bc:c");
    pair(store, "stranger", LOCALHOST, LOCAL, "-signer", "unknown");
  }

  private static void pair(Path store, String alias, String name, String extension, String... more)
      throws IOException {
    String days = alias.equals("expired") ? "30" : "3650";
    keytool(
        store,
        List.of("-genkeypair", "-alias", alias, "-dname", name, "-ext", extension),
        Stream.concat(
                Stream.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", days),
                Stream.of(more))
            .toList());
  }

  private static void keytool(Path store, List<String> what, List<String> how) throws IOException {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> common =
        List.of("-keystore", store.toString(), "-storepass", PASSWORD, "-J-XX:TieredStopAtLevel=1");
    Process process =
        new ProcessBuilder(
                Stream.of(List.of(tool.toString()), what, common, how)
                    .flatMap(List::stream)
                    .toList())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException("keytool " + what + ": " + said);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}
