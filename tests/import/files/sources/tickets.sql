CREATE TABLE tickets (closed text, channel text, hours real);
INSERT INTO tickets VALUES
  ('2026-01-05 08:15:00', 'E-Mail', 4.5), ('2026-01-20 09:00:00', 'E-Mail', 5.5), ('2026-01-31 23:59:59', 'Chat', 1.25),
  ('2026-02-01 00:00:00', 'Chat', 1.75), ('2026-02-28 12:00:00', 'E-Mail', NULL), ('2026-02-28 13:00:00', 'E-Mail', 3);
