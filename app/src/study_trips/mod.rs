//! Study trips: from "we would like to see how you do it" over dates and programme to what came of it.
//!
//! Who may: whoever stands for a municipality writes a wish to another one, which answers. Those who wrote and answered
//! plan together, with whom they add; who runs a network of a side, who leads its case and the secretariat may help. Until
//! a host says welcome only the two sides know of it, and those who help and evaluate; from then on all members. Visitors
//! never do.
//!
//! | file | what |
//! |---|---|
//! | `model.rs`, `view.rs` | codes and inputs; what pages show |
//! | `server/policy.rs` | who may what |
//! | `server/store.rs` | queries scoped to what the actor may see |

pub mod model;
pub mod view;

#[cfg(feature = "ssr")]
pub mod server;
