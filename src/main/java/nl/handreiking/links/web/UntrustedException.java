package nl.handreiking.links.web;

import java.security.cert.CertificateException;

/** A certificate was refused, and why; travels within the exception of its own connection. */
final class UntrustedException extends CertificateException {

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
