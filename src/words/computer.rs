//! Whose computer it is, and what is kept on it.

#[derive(Debug)]
pub struct Computer {
    pub question: &'static str,
    pub why: &'static str,
    pub own: &'static str,
    pub shared: &'static str,
    /// What follows from the answer.
    pub own_follows: &'static str,
    pub shared_follows: &'static str,
    /// In place of the question, once it is answered.
    pub own_said: &'static str,
    pub shared_said: &'static str,
    /// To a person who seems to have left a shared computer.
    pub away: &'static str,
    pub still_here: &'static str,
    /// On the link of a page that lets people leave quickly.
    pub leave: &'static str,
}
