deck();
