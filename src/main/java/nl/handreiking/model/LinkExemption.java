package nl.handreiking.model;

import java.time.LocalDate;

/** A link that the link check leaves alone. */
public record LinkExemption(String reason, LocalDate until) {}
