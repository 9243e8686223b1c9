//! The eight success factors of the frameworks that have them, in the order of their source.

pub const FACTORS: [&str; 8] = [
    "Clear leadership",
    "Effective partnership",
    "Fully integrated",
    "Service improvement",
    "Strong communities",
    "Strong relationships",
    "Good information",
    "Strong democracy",
];
