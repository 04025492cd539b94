package nl.handreiking.links.web;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Objects;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Trusts exactly the certificates that Java trusts, and says why others are rejected. */
final class NamingTrustManager extends X509ExtendedTrustManager {

  private final X509ExtendedTrustManager standard;

  /**
   * Judges by a list of authorities.
   *
   * @param authorities null for those that come with Java
   */
  NamingTrustManager(@Nullable KeyStore authorities) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(authorities);
    TrustManager[] managers = factory.getTrustManagers();
    this.standard =
        Arrays.stream(managers)
            .filter(X509ExtendedTrustManager.class::isInstance)
            .map(X509ExtendedTrustManager.class::cast)
            .findFirst()
            .orElseThrow(() -> new GeneralSecurityException("no X.509 trust manager"));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    try {
      standard.checkServerTrusted(chain, authType, engine);
    } catch (CertificateException refusal) {
      throw new UntrustedException(reason(chain, authType), refusal);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    try {
      standard.checkServerTrusted(chain, authType, socket);
    } catch (CertificateException refusal) {
      throw new UntrustedException(reason(chain, authType), refusal);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    standard.checkServerTrusted(chain, authType);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    standard.checkClientTrusted(chain, authType, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    standard.checkClientTrusted(chain, authType, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    standard.checkClientTrusted(chain, authType);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return standard.getAcceptedIssuers();
  }

  private FailureKind reason(X509Certificate[] chain, String authType) {
    if (isTrustedUnderAnotherName(chain, authType)) {
      return FailureKind.TLS_OTHER_HOST;
    }
    if (isSelfSigned(chain[0])) {
      return FailureKind.TLS_SELF_SIGNED;
    }
    if (Arrays.stream(chain).anyMatch(NamingTrustManager::isOutOfDate)) {
      return FailureKind.TLS_EXPIRED;
    }
    return isIncomplete(chain) ? FailureKind.TLS_INCOMPLETE : FailureKind.TLS_OTHER;
  }

  /**
   * Without the connection the host name is not checked, so a mismatch of names cannot be the
   * reason.
   */
  private boolean isTrustedUnderAnotherName(X509Certificate[] chain, String authType) {
    try {
      standard.checkServerTrusted(chain, authType);
      return true;
    } catch (CertificateException stillRefused) {
      return false;
    }
  }

  private static boolean isSelfSigned(X509Certificate certificate) {
    return isIssued(certificate, certificate);
  }

  private static boolean isOutOfDate(X509Certificate certificate) {
    try {
      certificate.checkValidity();
      return false;
    } catch (CertificateExpiredException | CertificateNotYetValidException outOfDate) {
      return true;
    }
  }

  /** Whether the way up from the server's own certificate ends at an issuer that nobody sent. */
  private boolean isIncomplete(X509Certificate[] chain) {
    X509Certificate top = chain[0];
    for (int step = 0; step < chain.length && !isSelfSigned(top); step++) {
      X509Certificate above = issuer(chain, top);
      if (above == null) {
        return issuer(standard.getAcceptedIssuers(), top) == null;
      }
      top = above;
    }
    return false;
  }

  private static @Nullable X509Certificate issuer(X509Certificate[] among, X509Certificate of) {
    return Arrays.stream(among).filter(above -> isIssued(of, above)).findFirst().orElse(null);
  }

  private static boolean isIssued(X509Certificate certificate, X509Certificate above) {
    return Objects.equals(certificate.getIssuerX500Principal(), above.getSubjectX500Principal());
  }

  /** A certificate was refused, and why; travels within the exception of its own connection. */
  static final class UntrustedException extends CertificateException {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;

    UntrustedException(FailureKind kind, CertificateException refusal) {
      super(refusal.getMessage(), refusal);
      this.kind = kind;
    }

    FailureKind kind() {
      return kind;
    }
  }
}
