// Routes: Geometry on the globe: distance, simplifying and cutting lines, projecting them for a
// drawing, grouping by likeness, and hiding what lies near private places.
//
// Not here: colors and drawing (Plotting), and climb or pace, which need no place (Metrics).
//
// Begin with GeoPoint in Training, then greatCircleMeters, simplified and drawnRoute.
