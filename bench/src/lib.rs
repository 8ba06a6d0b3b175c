//! What `cargo xtask bench` measures with: content, lists, a load generator, durable commits. The floor of the machine is a
//! program of its own (`floor/`).

pub mod commits;
pub mod gatherings;
pub mod lists;
pub mod load;
pub mod pick;
pub mod seed;
